//! Tells Zed how the language server for .journey files is started, and what it is to be told.
use zed_extension_api::{self as zed, serde_json, settings::LspSettings, LanguageServerId, Result, Worktree};

struct JourneyExtension;

impl zed::Extension for JourneyExtension {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<zed::Command> {
        let command = worktree.which("journey-language-server").ok_or(
            "journey-language-server was not found. Install it with: npm install -g @journey-lang/server",
        )?;
        Ok(zed::Command {
            command,
            args: vec!["--stdio".into()],
            env: worktree.shell_env(),
        })
    }

    /// The server asks for what stands in `settings` of `lsp` of the settings of Zed.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?.settings;
        Ok(settings.map(|it| serde_json::json!({ "journey": it })))
    }
}

zed::register_extension!(JourneyExtension);
